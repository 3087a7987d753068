import type { CoachView, NewCoach } from '~/api/schema.gen';
import { browserZone } from '~/format';

export interface GameValues {
  game: string;
  rank: string;
  roles: string[];
}

export interface ProfileValues extends Record<string, unknown> {
  headline: string;
  bio: string;
  games: GameValues[];
  languages: string[];
  country: string;
  location: NonNullable<NewCoach['location']> | null;
  timeZone: string;
}

export const HEADLINE_MAX = 120;
export const BIO_MAX = 4000;
export const GAMES_MAX = 10;
export const NO_GAME: GameValues = { game: '', rank: '', roles: [] };

export function toValues(coach: CoachView | undefined): ProfileValues {
  return coach
    ? {
        headline: coach.headline,
        bio: coach.bio,
        games: coach.games.map(({ game, rank, roles }) => ({ game, rank: rank ?? '', roles: [...roles] })),
        languages: [...coach.languages],
        country: coach.country,
        location: coach.location ?? null,
        timeZone: coach.timeZone,
      }
    : {
        headline: '',
        bio: '',
        games: [NO_GAME],
        languages: guess(() => new Intl.Locale(navigator.language).language),
        country: guess(() => new Intl.Locale(navigator.language).region ?? '')[0] ?? '',
        location: null,
        timeZone: browserZone(),
      };
}

export function toBody({ location, games, ...values }: ProfileValues): NewCoach {
  return {
    headline: values.headline.trim(),
    bio: values.bio.trim(),
    games: games.map(({ game, rank, roles }) => ({
      game: game.trim(),
      ...(rank.trim() && { rank: rank.trim() }),
      roles,
    })),
    languages: values.languages,
    country: values.country,
    ...(location && { location }),
    timeZone: values.timeZone,
  };
}

function guess(read: () => string): string[] {
  const found = read();
  return found ? [found] : [];
}
