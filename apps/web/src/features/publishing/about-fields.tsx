import { Text, Textarea } from '@mantine/core';
import { usePerson } from '../session/session';
import { texts } from './texts';

/** What is kept with every version beside its content. The author is whoever is signed in. */
export type About = { readonly source: string; readonly licence: string; readonly reason: string };

type Props = {
  readonly about: About;
  /** A decision of the agency has no source and no licence, only a reason. */
  readonly reasonOnly: boolean;
  readonly onChange: (about: About) => void;
};

export const AboutFields = ({ about, reasonOnly, onChange }: Props) => {
  const field = (name: keyof About, description?: string) => (
    <Textarea
      label={texts[name]}
      description={description}
      required
      rows={2}
      maxLength={500}
      value={about[name]}
      onChange={(event) => onChange({ ...about, [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      {!reasonOnly && field('source', texts.sourceNote)}
      {!reasonOnly && field('licence', texts.licenceNote)}
      {field('reason')}
      <Text size="sm">{texts.by(usePerson()?.displayName ?? '')}</Text>
    </>
  );
};
