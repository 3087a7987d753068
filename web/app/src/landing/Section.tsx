import type { ReactNode } from 'react';
import classes from './LandingPage.module.css';

interface SectionProps {
  id: string;
  title: string;
  lead?: string;
  /** A way on, beside the title. */
  more?: ReactNode;
  children: ReactNode;
}

export function Section({ id, title, lead, more, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <header className={classes['sectionHead']}>
        <div>
          <h2 id={id} className={classes['sectionTitle']}>
            {title}
          </h2>
          {lead && <p className={classes['sectionLead']}>{lead}</p>}
        </div>
        {more}
      </header>
      {children}
    </section>
  );
}
