import { hoursText } from './hours-text';
import type { StaffRecord } from './staff-query';
import { texts } from './texts';

export const HoursByComponent = ({ record: { trainingSums } }: { readonly record: StaffRecord }) =>
  trainingSums.length === 0 ? (
    <>{texts.none}</>
  ) : (
    <ul className="plain">
      {trainingSums.map(({ component, quarterHours }) => (
        <li key={component}>
          {component}: {hoursText(quarterHours)}
        </li>
      ))}
    </ul>
  );
