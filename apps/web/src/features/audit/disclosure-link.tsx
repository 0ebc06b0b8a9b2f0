import { texts } from './texts';

/** The document for guardians; opening it is written down. */
export const DisclosureLink = ({ childId }: { readonly childId: string }) => (
  <p>
    <a href={`/children/${childId}/read-log/document`} target="_blank" rel="noreferrer">
      {texts.disclosure}
    </a>
  </p>
);
