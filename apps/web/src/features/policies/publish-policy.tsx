import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, answer } from '../../api/client';
import type { About } from '../publishing/about-fields';
import { changesBetween } from '../publishing/changes';
import { PublishForm, type Prepared } from '../publishing/publish-form';
import { usePerson } from '../session/session';
import type { PublishedPolicy } from './policies-query';
import { policyContent } from './policy-content';
import { policyText } from './policy-text';
import { PolicyTextField } from './policy-text-field';
import { readPolicyText } from './read-policy-text';
import { texts } from './texts';

export const PublishPolicy = ({ inForce }: { readonly inForce: PublishedPolicy }) => {
  const author = usePerson()?.displayName ?? '';
  const [text, setText] = useState(() => policyText(inForce));
  const [title, setTitle] = useState(inForce.title ?? '');
  /** The text with what the form asks for in its place; what else is wrong with it stays wrong. */
  const withAbout = (about: About): string => {
    const { source, licence, reason } = about;
    const lines = { title, author, source: onOneLine(source), licence: onOneLine(licence), reason: onOneLine(reason) };
    const written = objectIn(text);
    return written === null ? text : JSON.stringify({ ...written, ...lines, takesEffectOn: todayInUtc() });
  };
  const prepare = (about: About): Prepared => {
    const read = readPolicyText(withAbout(about));
    if (read.outcome === 'faults') return read;
    const before = policyContent(inForce);
    const changes = changesBetween(before, policyContent(read.policy));
    const isSame = changes.every(({ where }) => where === '$.author' || where === '$.takesEffectOn');
    return { outcome: 'ready', against: texts.versionName(inForce.version), changes: isSame ? [] : changes };
  };
  const publish = (about: About) =>
    answer(api.POST('/policies', { body: { policy: withAbout(about), reason: about.reason } }));
  return (
    <PublishForm
      title={texts.publish}
      means={texts.means}
      entered={JSON.stringify([title, text])}
      initial={{ source: inForce.source ?? '', licence: inForce.licence ?? '' }}
      prepare={prepare}
      publish={publish}
    >
      <TextInput
        label={texts.policyTitle}
        description={texts.titleNote}
        required
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <PolicyTextField text={text} description={texts.textNote} onText={setText} />
    </PublishForm>
  );
};

/** As the language wants its texts, which are printed in lists. */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** By the clock of the log: a policy may not take effect on a day that has not begun there. */
const todayInUtc = (): string => new Date().toISOString().slice(0, 10);

const objectIn = (text: string): object | null => {
  try {
    const found: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : null;
  } catch {
    return null;
  }
};
