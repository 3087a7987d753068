import { Button, Checkbox, Group, Popover, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Day, DAYS } from './timetable';
import { dayName } from './words';

/** Puts the hours of one day on others, in place of theirs. */
export function CopyDay({ day, onCopy }: { day: Day; onCopy: (to: Day[]) => void }) {
  const { t } = useTranslation('coaching');
  const [opened, { toggle, close }] = useDisclosure();
  const [chosen, setChosen] = useState<Day[]>([]);
  const others = DAYS.filter((other) => other !== day);
  return (
    <Popover
      opened={opened}
      onChange={close}
      position="bottom-end"
      trapFocus
      returnFocus
      shadow="md"
      width={220}
    >
      <Popover.Target>
        <Button
          size="compact-md"
          variant="subtle"
          color="gray"
          leftSection={<IconCopy size={16} aria-hidden />}
          aria-label={t('availability.copyDay', { day: dayName(day) })}
          aria-expanded={opened}
          onClick={toggle}
        >
          {t('availability.copy')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Text size="sm" fw={500}>
            {t('availability.copyTo')}
          </Text>
          <Group gap={4}>
            <Button size="compact-xs" variant="default" onClick={() => setChosen(others.filter(isWeekday))}>
              {t('availability.weekdays')}
            </Button>
            <Button size="compact-xs" variant="default" onClick={() => setChosen(others)}>
              {t('availability.everyDay')}
            </Button>
          </Group>
          {others.map((other) => (
            <Checkbox
              key={other}
              label={dayName(other)}
              checked={chosen.includes(other)}
              onChange={(event) =>
                setChosen(
                  event.currentTarget.checked
                    ? [...chosen, other]
                    : chosen.filter((known) => known !== other),
                )
              }
            />
          ))}
          <Button
            size="sm"
            disabled={chosen.length === 0}
            onClick={() => {
              onCopy(chosen);
              setChosen([]);
              close();
            }}
          >
            {t('availability.copyNow')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function isWeekday(day: Day): boolean {
  return day !== 'SATURDAY' && day !== 'SUNDAY';
}
