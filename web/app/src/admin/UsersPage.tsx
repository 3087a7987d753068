import { Anchor, Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { $api } from '~/api/client';
import type { AccountView } from '~/api/schema.gen';
import { formatDate } from '~/format';
import { EmptyState } from '~/ui/EmptyState';
import { Page } from '~/ui/Page';
import { QueryView } from '~/ui/QueryView';
import { Cards } from './parts/Cards';
import { Facts } from './parts/Facts';
import { Lookup } from './parts/Lookup';

export default function UsersPage() {
  const { t } = useTranslation('admin');
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  return (
    <Page title={t('users.title')} lead={t('users.lead')}>
      <Lookup label={t('users.field')} initial={q} onLookup={(text) => setParams(text ? { q: text } : {})} />
      {q && <Found q={q} />}
    </Page>
  );
}

function Found({ q }: { q: string }) {
  const { t } = useTranslation('admin');
  const query = $api.useQuery('get', '/api/v1/admin/users', { params: { query: { q } } });
  return (
    <QueryView
      query={query}
      isEmpty={({ items }) => items.length === 0}
      empty={<EmptyState title={t('users.empty')} hint={t('users.emptyHint')} />}
    >
      {({ items }) => (
        <Cards items={items.map((account) => ({ ...account, id: account.personId }))}>
          {(account) => <Account account={account} />}
        </Cards>
      )}
    </QueryView>
  );
}

function Account({ account }: { account: AccountView }) {
  const { t } = useTranslation('admin');
  const { displayName, email, roles, status, personId, createdAt, verifiedAt } = account;
  return (
    <>
      <Group justify="space-between">
        <strong>{displayName}</strong>
        <Badge variant="light" color={status === 'LOCKED' ? 'red' : 'signal'}>
          {t(`users.is.${status}`)}
        </Badge>
      </Group>
      <Facts
        lines={[
          [t('users.email'), email],
          [t('users.roles'), roles.map((role) => t(`users.role.${role}`)).join(', ')],
          [t('users.id'), personId],
          [t('users.created'), formatDate(createdAt)],
          [t('users.verified'), verifiedAt && formatDate(verifiedAt)],
        ]}
      />
      <Anchor component={Link} to={`/admin/bookings?person=${personId}`}>
        {t('users.bookings')}
      </Anchor>
    </>
  );
}
