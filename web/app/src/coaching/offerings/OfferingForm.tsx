import {
  Autocomplete,
  Button,
  Group,
  NumberInput,
  SimpleGrid,
  Stack,
  Switch,
  Text,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { $api } from '~/api/client';
import type { CoachView, OfferingView } from '~/api/schema.gen';
import { formatMoney } from '~/format';
import { ProblemAlert } from '~/ui/ProblemAlert';
import { UnsavedGuard } from '~/ui/UnsavedGuard';
import { useFormProblem } from '~/ui/useFormProblem';
import { useRefreshCoach } from '../queries';
import { MinutesSelect } from './MinutesSelect';
import { OfferingWords } from './OfferingWords';
import { type OfferingValues, priceBounds, priceOf, toValues } from './offeringValues';
import { PriceField } from './PriceField';

const DURATIONS = [30, 45, 60, 90, 120, 180];
const BUFFERS = [0, 5, 10, 15, 30, 45, 60];
const NOTICES = [0, 60, 120, 240, 720, 1440, 2880, 10_080];

interface OfferingFormProps {
  coach: CoachView;
  /** Undefined for a new one. */
  offering?: OfferingView | undefined;
  submitLabel: string;
  onSaved: () => void;
}

/** A kind of session that is on sale: what it is, what it costs and how it can be booked. */
export function OfferingForm({ coach, offering, submitLabel, onSaved }: OfferingFormProps) {
  const { t, i18n } = useTranslation('coaching');
  const refresh = useRefreshCoach();
  const games = coach.games.map(({ game }) => game);
  const form = useForm<OfferingValues>({
    initialValues: toValues(offering, i18n.language, games[0] ?? ''),
    validate: {
      title: (text) => (text.trim() ? null : t('form.required')),
      game: (text) => (text.trim() ? null : t('form.required')),
      price: {
        amount: (_, values) => {
          const { min, max } = priceBounds(values.price.currency);
          return priceOf(values, i18n.language)
            ? null
            : t('offerings.priceRange', { min: formatMoney(min), max: formatMoney(max) });
        },
      },
      minimumNoticeMinutes: (minutes, { windowDays }) =>
        minutes < windowDays * 1440 ? null : t('offerings.noticeTooLong'),
    },
  });
  const { problem, handlers } = useFormProblem(form);
  const options = {
    ...handlers,
    onSuccess: async () => {
      form.resetDirty();
      await refresh();
      onSaved();
    },
  };
  const create = $api.useMutation('post', '/api/v1/coaches/me/offerings', options);
  const change = $api.useMutation('patch', '/api/v1/coaches/me/offerings/{offeringId}', options);
  function save(values: OfferingValues) {
    const price = priceOf(values, i18n.language);
    if (!price) {
      return;
    }
    const body = { ...values, title: values.title.trim(), game: values.game.trim(), price };
    if (offering) {
      change.mutate({ params: { path: { offeringId: offering.id } }, body });
    } else {
      create.mutate({ body });
    }
  }
  return (
    <form onSubmit={form.onSubmit(save)} noValidate>
      <UnsavedGuard when={form.isDirty()} />
      <Stack gap="md">
        <TextInput
          label={t('offerings.name')}
          description={t('offerings.nameHint')}
          required
          maxLength={100}
          {...form.getInputProps('title')}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Autocomplete
            label={t('offerings.game')}
            required
            maxLength={60}
            data={games}
            {...form.getInputProps('game')}
          />
          <MinutesSelect
            label={t('offerings.duration')}
            usual={DURATIONS}
            {...form.getInputProps('durationMinutes')}
            value={form.getValues().durationMinutes}
          />
        </SimpleGrid>
        <PriceField form={form} />
        <Switch
          label={t('offerings.instant')}
          description={t('offerings.instantHint')}
          {...form.getInputProps('instantBooking', { type: 'checkbox' })}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <MinutesSelect
            label={t('offerings.bufferBefore')}
            usual={BUFFERS}
            zero={t('offerings.none')}
            {...form.getInputProps('bufferBeforeMinutes')}
            value={form.getValues().bufferBeforeMinutes}
          />
          <MinutesSelect
            label={t('offerings.bufferAfter')}
            usual={BUFFERS}
            zero={t('offerings.none')}
            {...form.getInputProps('bufferAfterMinutes')}
            value={form.getValues().bufferAfterMinutes}
          />
          <MinutesSelect
            label={t('offerings.notice')}
            usual={NOTICES}
            zero={t('offerings.none')}
            {...form.getInputProps('minimumNoticeMinutes')}
            value={form.getValues().minimumNoticeMinutes}
          />
          <NumberInput
            label={t('offerings.window')}
            min={1}
            max={365}
            allowDecimal={false}
            clampBehavior="strict"
            {...form.getInputProps('windowDays')}
          />
        </SimpleGrid>
        <Text size="sm" c="dimmed" role="status">
          <OfferingWords terms={form.getValues()} />
        </Text>
        {problem ? <ProblemAlert error={problem} onRetry={() => save(form.getValues())} /> : null}
        <Group>
          <Button type="submit" loading={create.isPending || change.isPending}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
