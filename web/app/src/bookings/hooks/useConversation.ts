import { useNavigate } from 'react-router';
import { $api } from '~/api/client';

/** Opens the conversation with a person, or the one there is, and goes to it. */
export function useConversation(personId: string) {
  const navigate = useNavigate();
  const { mutate, ...mutation } = $api.useMutation('post', '/api/v1/conversations', {
    onSuccess: ({ id }) => navigate(`/conversations/${id}`),
  });
  return { ...mutation, open: () => mutate({ body: { participantIds: [personId] } }) };
}
