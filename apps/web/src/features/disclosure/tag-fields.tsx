import { factKinds, factSubjects, type FactKind, type FactSubject } from '@understory/domain';
import { NativeSelect, TextInput } from '@mantine/core';
import { choicesOf } from '../entry-form/choices';
import { Suggestions } from '../entry-form/suggestions';
import { factKindNames, subjectNames, texts } from './texts';

/** Null until somebody chose: nobody says "the child" by forgetting a field. */
export type TagDraft = {
  readonly about: FactSubject | null;
  readonly factKind: FactKind | null;
  readonly person: string;
};

type Props = {
  readonly tag: TagDraft;
  /** Words that this record has for other persons. */
  readonly known: readonly string[];
  readonly set: (change: Partial<TagDraft>) => void;
};

/** Whom a fact is about, of which kind it is, and in one sentence what follows from that. */
export const TagFields = ({ tag, known, set }: Props) => {
  const isOfOthers = tag.about !== null && tag.about !== 'child';
  return (
    <div className="tag-fields">
      <fieldset className="choices">
        <legend>{texts.about}</legend>
        {factSubjects.map((about) => (
          <label key={about}>
            <input
              type="radio"
              name="about"
              required
              checked={tag.about === about}
              onChange={() => set({ about, person: about === 'child' ? '' : tag.person })}
            />
            {subjectNames[about]}
          </label>
        ))}
      </fieldset>
      <div className="row-of-fields">
        <NativeSelect
          label={texts.kind}
          data={[{ value: '', label: texts.notSaid }, ...choicesOf(factKinds, factKindNames)]}
          value={tag.factKind ?? ''}
          onChange={(event) => set({ factKind: factKinds.find((kind) => kind === event.currentTarget.value) ?? null })}
        />
        {isOfOthers && (
          <TextInput
            label={texts.person}
            description={texts.personNote}
            list="persons-known"
            autoComplete="off"
            maxLength={100}
            value={tag.person}
            onChange={(event) => set({ person: event.currentTarget.value })}
          />
        )}
      </div>
      {isOfOthers && <Suggestions id="persons-known" texts={known} />}
      <p className="quiet" role="status">
        {whatFollows(tag)}
      </p>
    </div>
  );
};

const whatFollows = ({ about, factKind, person }: TagDraft): string => {
  if (about === null) return texts.does.none;
  if (about === 'child') return factKind === 'substance-use' ? texts.does.childSubstanceUse : texts.does.child;
  return factKind === null || person.trim() === '' ? texts.does.othersUntold : texts.does.others;
};
