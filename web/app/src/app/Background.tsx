import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.css';
import { useAppUpdates } from '~/pwa/useAppUpdates';

/** What a page does not wait for: announcements, and the watch for a newer build. */
export default function Background() {
  useAppUpdates();
  return <Notifications position="bottom-center" containerWidth={420} />;
}
