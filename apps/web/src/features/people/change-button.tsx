import { Button } from '@mantine/core';
import { texts } from './texts';

type Props = { readonly of: string; readonly isOpen: boolean; readonly onPress: () => void };

/** Opens and closes the form under a row; named for the row, as there are many of them. */
export const ChangeButton = ({ of, isOpen, onPress }: Props) => (
  <Button
    size="xs"
    variant="default"
    aria-expanded={isOpen}
    aria-label={isOpen ? texts.doneWith(of) : texts.changeOf(of)}
    onClick={onPress}
  >
    {isOpen ? texts.done : texts.change}
  </Button>
);
