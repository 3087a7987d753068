import { lazy, Suspense } from 'react';
import { usePerson } from '~/auth/useSession';
import { SkeletonLines } from '~/ui/QueryView';
import { useDocumentTitle } from '~/ui/Page';
import { Games } from './Games';
import { Hero } from './Hero';
import { HowItWorks } from './HowItWorks';
import { JoinCall } from './JoinCall';
import classes from './LandingPage.module.css';
import { Sides } from './Sides';
import { TopCoaches } from './TopCoaches';
import { useBestRated } from './useShownCoaches';

/** For people signed in only: visitors do not fetch it. */
const Home = lazy(() => import('./Home'));

/** The front door: what this is, with coaches who are really here; for those signed in, what is next. */
export default function LandingPage() {
  const person = usePerson();
  const bestRated = useBestRated();
  useDocumentTitle('');
  return (
    <>
      {person ? (
        <Suspense fallback={<HomeSkeleton />}>
          <Home person={person} />
        </Suspense>
      ) : (
        <Hero found={bestRated.data} />
      )}
      <div className={classes['sections']}>
        <Games found={bestRated.data} failed={bestRated.isError} />
        <TopCoaches query={bestRated} />
        {!person && (
          <>
            <HowItWorks />
            <Sides />
            <JoinCall />
          </>
        )}
      </div>
    </>
  );
}

function HomeSkeleton() {
  return (
    <div className="page" aria-busy="true">
      <SkeletonLines count={2} height={180} />
    </div>
  );
}
