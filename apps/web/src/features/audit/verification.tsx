import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import { texts } from './texts';

export const Verification = () => {
  const { data } = useQuery({ queryKey: ['verification'], queryFn: () => answer(api.GET('/verification')) });
  if (data === undefined) return null;
  return (
    <Text className="happening">
      <strong>{texts.verification}:</strong>{' '}
      {data.verifiedAt === null ? texts.neverVerified : texts.verified(data.verifiedAt, data)}
    </Text>
  );
};
