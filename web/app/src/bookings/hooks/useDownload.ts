import { useMutation } from '@tanstack/react-query';
import { api } from '~/api/client';

export type Paper =
  { kind: 'calendar'; bookingId: string } | { kind: 'invoice' | 'creditNote'; paymentId: string };

/** Fetches a file as the person signed in and saves it as `fileName`. */
export function useDownload() {
  return useMutation({
    mutationFn: async ({ paper, fileName }: { paper: Paper; fileName: string }) => {
      save(await fetchPaper(paper), fileName);
    },
  });
}

async function fetchPaper(paper: Paper): Promise<Blob> {
  const file = await answer(paper);
  if (!(file instanceof Blob)) {
    throw new TypeError('The answer is no file');
  }
  return file;
}

async function answer(paper: Paper): Promise<unknown> {
  const parseAs = 'blob' as const;
  switch (paper.kind) {
    case 'calendar': {
      const params = { path: { bookingId: paper.bookingId } };
      return (await api.GET('/api/v1/bookings/{bookingId}/calendar.ics', { params, parseAs })).data;
    }
    case 'invoice': {
      const params = { path: { id: paper.paymentId } };
      return (await api.GET('/api/v1/payments/{id}/invoice.pdf', { params, parseAs })).data;
    }
    case 'creditNote': {
      const params = { path: { id: paper.paymentId } };
      return (await api.GET('/api/v1/payments/{id}/credit-note.pdf', { params, parseAs })).data;
    }
  }
}

function save(file: Blob, fileName: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
