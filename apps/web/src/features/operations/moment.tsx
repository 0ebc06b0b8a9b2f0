export const Moment = ({ at }: { readonly at: string }) => (
  <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')} UTC</time>
);
