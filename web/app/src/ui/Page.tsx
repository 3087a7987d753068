import { type ReactNode, useEffect } from 'react';

interface PageProps {
  title: string;
  /** A short label above the title. */
  eyebrow?: string;
  lead?: ReactNode;
  actions?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
}

/** A page below the shell: the one h1, the document's title, and the width of the text. */
export function Page({ title, eyebrow, lead, actions, narrow, children }: PageProps) {
  useDocumentTitle(title);
  return (
    <div className="page" data-narrow={narrow ? true : undefined}>
      <header className="page-head">
        <div>
          {eyebrow && <div className="eyebrow">{eyebrow}</div>}
          <h1 className="page-title">{title}</h1>
          {lead && <div className="page-lead">{lead}</div>}
        </div>
        {actions}
      </header>
      {children}
    </div>
  );
}

export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Esport Coach Connect` : 'Esport Coach Connect';
  }, [title]);
}
