import classes from './CoachCard.module.css';
import { highlightPieces } from './highlight';

interface HighlightProps {
  html: string | null | undefined;
  /** What the card already shows: the same words are not said twice. */
  besides: string;
}

/** Where in the profile the words were found. */
export function Highlight({ html, besides }: HighlightProps) {
  const pieces = highlightPieces(html ?? '');
  const text = pieces.map((piece) => piece.text).join('');
  if (!text || text === besides) {
    return null;
  }
  return (
    <p className={classes['excerpt']}>
      {pieces.map((piece, place) =>
        piece.found ? <mark key={place}>{piece.text}</mark> : <span key={place}>{piece.text}</span>,
      )}
    </p>
  );
}
