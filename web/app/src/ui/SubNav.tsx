import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import classes from './SubNav.module.css';

export interface SubNavItem {
  to: string;
  label: string;
  /** Only this very address, not those below it. */
  end?: boolean;
}

export interface SubNavGroup {
  label?: string;
  items: readonly SubNavItem[];
}

interface SubNavProps {
  label: string;
  groups: readonly SubNavGroup[];
  /** Beside the page where there is room, instead of above it. */
  rail?: boolean;
}

/** The ways between the pages of one part; where it is too narrow for them, a row that scrolls. */
export function SubNav({ label, groups, rail }: SubNavProps) {
  const row = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (current && row.current) {
      row.current.scrollLeft = current.offsetLeft - (row.current.clientWidth - current.clientWidth) / 2;
    }
  }, [pathname]);
  return (
    <nav ref={row} aria-label={label} className={classes['nav']} data-rail={rail ? true : undefined}>
      {groups.map((group, index) => (
        <div key={group.label ?? index} className={classes['group']}>
          {group.label && <div className={classes['label']}>{group.label}</div>}
          <ul className={classes['list']}>
            {group.items.map(({ to, label: name, end }) => (
              <li key={to}>
                <NavLink to={to} end={end ?? false} className={classes['way'] ?? ''}>
                  {name}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
