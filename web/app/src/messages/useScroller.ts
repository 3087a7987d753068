import { type UIEvent, useCallback, useRef, useState } from 'react';

const AT_BOTTOM_PX = 48;
const NEAR_TOP_PX = 600;

/** A place that scrolls from the bottom up (`column-reverse`): at its end `scrollTop` is 0, above it is negative. */
export function useScroller(onNearTop: () => void) {
  const place = useRef<HTMLDivElement>(null);
  const [atBottom, setAtBottom] = useState(true);
  const onScroll = ({ currentTarget: { scrollTop, scrollHeight, clientHeight } }: UIEvent<HTMLElement>) => {
    setAtBottom(-scrollTop < AT_BOTTOM_PX);
    if (scrollHeight - clientHeight + scrollTop < NEAR_TOP_PX) {
      onNearTop();
    }
  };
  const toBottom = useCallback((behavior: ScrollBehavior) => {
    place.current?.scrollTo({ top: 0, behavior });
  }, []);
  return { place, atBottom, onScroll, toBottom };
}
