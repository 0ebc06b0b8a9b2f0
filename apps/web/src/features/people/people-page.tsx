import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Asked } from '../states/asked';
import { AddPersonForm } from './add-person-form';
import { PasswordCodeNote, type IssuedCode } from './password-code-note';
import { peopleQuery } from './people-query';
import { PeopleTable } from './people-table';
import { Sections } from './sections';
import { SignInRule } from './sign-in-rule';
import { texts } from './texts';

export const PeoplePage = () => {
  const people = useQuery(peopleQuery);
  const [issued, setIssued] = useState<IssuedCode | null>(null);
  const show = (code: IssuedCode): void => {
    setIssued(code);
    window.scrollTo({ top: 0 });
  };
  return (
    <Stack gap="lg">
      <Sections />
      <div>
        <Title order={1} size="h2">
          {texts.title}
        </Title>
        <Text>{texts.nothingClinical}</Text>
      </div>
      {issued !== null && <PasswordCodeNote issued={issued} onSeen={() => setIssued(null)} />}
      <details className="as-card">
        <summary>{texts.add}</summary>
        <AddPersonForm onAdded={show} />
      </details>
      <SignInRule />
      <Asked query={people} isEmpty={({ people: all }) => all.length === 0} empty={texts.nobody}>
        {({ people: all }) => <PeopleTable people={all} onIssued={show} />}
      </Asked>
    </Stack>
  );
};
