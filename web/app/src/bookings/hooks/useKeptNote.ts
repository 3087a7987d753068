import { useState } from 'react';

/** What is being written to this coach; it survives the way through the sign-in and a reload. */
export function useKeptNote(coachId: string) {
  const key = `coachconnect.note.${coachId}`;
  const [note, setNote] = useState(() => sessionStorage.getItem(key) ?? '');
  return {
    note,
    write: (text: string) => {
      setNote(text);
      sessionStorage.setItem(key, text);
    },
    forget: () => sessionStorage.removeItem(key),
  };
}
