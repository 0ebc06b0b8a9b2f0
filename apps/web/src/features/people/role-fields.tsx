import { NativeSelect, Textarea } from '@mantine/core';
import type { Role } from '../session/session';
import { texts as sessionTexts } from '../session/texts';
import { texts } from './texts';

export type RoleDraft = { readonly role: Role; readonly programs: string };
type Props = { readonly draft: RoleDraft; readonly onChange: (draft: RoleDraft) => void };

const roles = ['clinician', 'program-manager', 'auditor', 'administrator'] as const satisfies readonly Role[];

/** Programs belong to a program manager alone. */
export const RoleFields = ({ draft, onChange }: Props) => (
  <>
    <NativeSelect
      label={texts.role}
      data={roles.map((value) => ({ value, label: sessionTexts.roles[value] }))}
      value={draft.role}
      onChange={(event) => {
        const role = roles.find((one) => one === event.currentTarget.value) ?? draft.role;
        onChange({ ...draft, role });
      }}
    />
    {draft.role === 'program-manager' && (
      <Textarea
        label={texts.programs}
        description={texts.programsNote}
        required
        autosize={false}
        rows={3}
        value={draft.programs}
        onChange={(event) => onChange({ ...draft, programs: event.currentTarget.value })}
      />
    )}
  </>
);
