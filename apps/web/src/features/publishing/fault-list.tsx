import { Alert, List } from '@mantine/core';
import { texts } from './texts';

/** What is wrong with a version before it is sent, and where in it. */
export type Fault = { readonly where: string; readonly rule: string };

export const FaultList = ({ faults }: { readonly faults: readonly Fault[] }) => (
  <Alert color="red" title={texts.faults(faults.length)} role="alert" variant="light" className="problem">
    <List size="sm">
      {faults.map(({ where, rule }) => (
        <List.Item key={`${where} ${rule}`}>
          <strong>{where}</strong> {rule}
        </List.Item>
      ))}
    </List>
  </Alert>
);
