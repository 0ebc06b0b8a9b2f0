import { Button } from '@mantine/core';
import { texts } from './texts';

type Props = {
  readonly model: string;
  readonly stream: string;
  readonly isOpen: boolean;
  readonly onPress: () => void;
};

/** Named for its row, as there are many of them. */
export const ActButton = ({ model, stream, isOpen, onPress }: Props) => (
  <Button
    size="xs"
    variant="default"
    aria-expanded={isOpen}
    aria-label={isOpen ? texts.doneWith(model, stream) : texts.actOn(model, stream)}
    onClick={onPress}
  >
    {isOpen ? texts.done : texts.act}
  </Button>
);
