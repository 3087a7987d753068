import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isSafeLink, MessageText } from './MessageText';

describe('a link in a message', () => {
  it('opens apart, without a way back to this page and without telling where it came from', () => {
    render(<MessageText text="VOD: https://vod.example/42?t=1m and gg" />);
    const link = screen.getByRole('link', { name: 'https://vod.example/42?t=1m' });
    expect(link).toHaveAttribute('href', 'https://vod.example/42?t=1m');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link.getAttribute('rel')).toContain('noopener noreferrer');
  });

  it('is secure when no scheme is written, and may be an e-mail address', () => {
    render(<MessageText text="tracker.gg or nova@coach.gg" />);
    expect(screen.getByRole('link', { name: 'tracker.gg' })).toHaveAttribute('href', 'https://tracker.gg');
    expect(screen.getByRole('link', { name: 'nova@coach.gg' })).toHaveAttribute(
      'href',
      'mailto:nova@coach.gg',
    );
  });

  it.each(['javascript:alert(1)', 'JaVaScRiPt://%0aalert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
    'is never %s',
    (address) => {
      const { container } = render(<MessageText text={`see ${address} now`} />);
      const links = [...container.querySelectorAll('a')].map((link) => link.href);
      expect(links.every(isSafeLink)).toBe(true);
      expect(isSafeLink(address)).toBe(false);
    },
  );

  it('leaves markup as the text that it is', () => {
    const { container } = render(<MessageText text="<img src=x onerror=alert(1)>" />);
    expect(container.querySelector('img')).toBeNull();
    expect(container).toHaveTextContent('<img src=x onerror=alert(1)>');
  });
});
