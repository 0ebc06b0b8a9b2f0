/** What an event says, field by field, as it was recorded. */
export const EventFacts = ({ what }: { readonly what: Readonly<Record<string, unknown>> }) => (
  <dl className="pairs">
    {Object.entries(what).map(([field, value]) => (
      <div key={field} className="pair">
        <dt>{field}</dt>
        <dd>{shown(value)}</dd>
      </div>
    ))}
  </dl>
);

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
