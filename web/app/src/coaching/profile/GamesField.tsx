import { ActionIcon, Autocomplete, Button, Group, Input, Stack, TagsInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { GAMES, rolesOf } from './games';
import classes from './GamesField.module.css';
import { GAMES_MAX, NO_GAME, type ProfileValues } from './profileValues';

/** The games that are coached, each with rank and roles. */
export function GamesField({ form }: { form: UseFormReturnType<ProfileValues> }) {
  const { t } = useTranslation('coaching');
  const { games } = form.getValues();
  return (
    <fieldset className={classes['games']}>
      <legend className={classes['legend']}>{t('profile.games')}</legend>
      <Stack gap="sm">
        {games.map((game, index) => (
          <div
            key={index}
            className={classes['game']}
            role="group"
            aria-label={game.game || t('profile.game')}
          >
            <Autocomplete
              label={t('profile.game')}
              required
              maxLength={60}
              data={GAMES}
              {...form.getInputProps(`games.${index}.game`)}
            />
            <TextInput
              label={t('profile.rank')}
              maxLength={60}
              placeholder={t('profile.rankExample')}
              {...form.getInputProps(`games.${index}.rank`)}
            />
            <TagsInput
              label={t('profile.roles')}
              maxTags={10}
              data={[...rolesOf(game.game)]}
              {...form.getInputProps(`games.${index}.roles`)}
            />
            {games.length > 1 && (
              <ActionIcon
                className={classes['remove']}
                size={36}
                variant="default"
                aria-label={t('profile.removeGame', { game: game.game || index + 1 })}
                onClick={() => form.removeListItem('games', index)}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            )}
          </div>
        ))}
        {form.errors['games'] && <Input.Error>{form.errors['games']}</Input.Error>}
        {games.length < GAMES_MAX && (
          <Group>
            <Button
              variant="subtle"
              size="compact-md"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => form.insertListItem('games', NO_GAME)}
            >
              {t('profile.addGame')}
            </Button>
          </Group>
        )}
      </Stack>
    </fieldset>
  );
}
