import type { ReactNode } from 'react';
import classes from './ToggleButton.module.css';

interface ToggleButtonProps {
  label: string;
  icon: ReactNode;
  /** Shown as a state that differs from the usual. */
  pressed?: boolean;
  /** The key that does the same. */
  shortcut?: string;
  danger?: boolean;
  disabled?: boolean;
  onClick: () => void;
}

/** A round button over a picture. The label tells what it will do, so it is no `aria-pressed`. */
export function ToggleButton({
  label,
  icon,
  pressed,
  shortcut,
  danger,
  disabled,
  onClick,
}: ToggleButtonProps) {
  return (
    <button
      type="button"
      className={classes['toggle']}
      data-pressed={pressed}
      data-danger={danger}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      title={shortcut ? `${label} (${shortcut})` : label}
      disabled={disabled}
      onClick={onClick}
    >
      {icon}
    </button>
  );
}
