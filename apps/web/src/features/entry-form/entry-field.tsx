import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { Suggestions } from './suggestions';

/** One field of an entry form. `moment` is a local date and time, `lines` text over several lines. */
export type EntryField<Name extends string> = {
  readonly name: Name;
  readonly label: string;
  readonly kind: 'text' | 'lines' | 'date' | 'moment' | 'number' | 'choice';
  /** For a choice: what is sent, and what is read. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly optional?: boolean;
  readonly description?: string;
  /** For a text: what was written there before, offered while typing; anything else may be written. */
  readonly suggestions?: readonly string[];
  readonly min?: number;
  readonly max?: number;
};

type Props<Name extends string> = {
  readonly field: EntryField<Name>;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const inputTypes = { text: 'text', date: 'date', moment: 'datetime-local', number: 'number' } as const;

export const EntryFieldInput = <Name extends string>({ field, value, onChange }: Props<Name>) => {
  const { name, label, kind, choices, optional = false, description, suggestions, min, max } = field;
  const heard = (event: { readonly currentTarget: { readonly value: string } }) => onChange(event.currentTarget.value);
  if (kind === 'choice') {
    return <NativeSelect label={label} data={[...(choices ?? [])]} value={value} onChange={heard} />;
  }
  if (kind === 'lines') {
    return <Textarea label={label} required={!optional} rows={3} value={value} onChange={heard} />;
  }
  return (
    <>
      <TextInput
        type={inputTypes[kind]}
        label={label}
        description={description}
        required={!optional}
        min={min}
        max={max}
        {...(suggestions === undefined ? {} : { list: `of-${name}`, autoComplete: 'off' })}
        value={value}
        onChange={heard}
      />
      {suggestions !== undefined && <Suggestions id={`of-${name}`} texts={suggestions} />}
    </>
  );
};
