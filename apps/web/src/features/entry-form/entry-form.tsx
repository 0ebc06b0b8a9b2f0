import { Button, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ProblemNote } from '../states/problem-note';
import { EntryFieldInput, type EntryField } from './entry-field';

type Values<Name extends string> = Readonly<Record<Name, string>>;

type Props<Name extends string> = {
  readonly title: string;
  readonly fields: readonly EntryField<Name>[];
  readonly initial: Values<Name>;
  readonly submit: string;
  readonly isPending: boolean;
  readonly error: Error | null;
  /** Calls `done` once it is recorded: the form is closed and blank again. */
  readonly onSubmit: (values: Values<Name>, done: () => void) => void;
};

/** A form behind its title, closed until somebody needs it. */
export const EntryForm = <Name extends string>(props: Props<Name>) => {
  const { title, fields, initial, submit, isPending, error, onSubmit } = props;
  const [values, setValues] = useState<Values<Name>>(initial);
  const [isOpen, setIsOpen] = useState(false);
  const done = (): void => {
    setValues(initial);
    setIsOpen(false);
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit(values, done);
  };
  return (
    <details className="as-card" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      <form onSubmit={send} aria-label={title}>
        <Stack gap="sm" maw={560}>
          {fields.map((field) => (
            <EntryFieldInput
              key={field.name}
              field={field}
              value={values[field.name]}
              onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
            />
          ))}
          {error !== null && <ProblemNote error={error} />}
          <div>
            <Button type="submit" variant="default" loading={isPending}>
              {submit}
            </Button>
          </div>
        </Stack>
      </form>
    </details>
  );
};
