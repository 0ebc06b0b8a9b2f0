import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { problemOf } from '../../api/problem';
import { texts } from './texts';

type Props = { readonly error: unknown; readonly onRetry?: () => void };

/** What went wrong and what to do, in the words of the API. */
export const ProblemNote = ({ error, onRetry }: Props) => {
  const { title, detail, errors, status } = problemOf(error);
  return (
    <Alert color={status === 403 ? 'gray' : 'red'} title={title} role="alert" variant="light" className="problem">
      <Stack gap="xs">
        <Text size="sm">{detail}</Text>
        {errors.length > 0 && (
          <List size="sm">
            {errors.map(({ field, rule }) => (
              <List.Item key={`${field} ${rule}`}>
                <strong>{field}</strong> {rule}
              </List.Item>
            ))}
          </List>
        )}
        {onRetry !== undefined && (
          <div>
            <Button size="xs" variant="default" onClick={onRetry}>
              {texts.tryAgain}
            </Button>
          </div>
        )}
      </Stack>
    </Alert>
  );
};
