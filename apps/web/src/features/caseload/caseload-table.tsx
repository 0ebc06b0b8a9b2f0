import { Badge, Table } from '@mantine/core';
import { ageInMonths, parseYearMonth } from '@understory/domain';
import { Link } from '@tanstack/react-router';
import { today } from '../../api/today';
import { ChildName } from '../child/child-name';
import { ageText, kindNames, nothing, regionNames } from '../wording';
import { DueBadge } from './due-badge';
import { owedOf, type ChildInCaseload } from './matching';
import { texts } from './texts';

export const CaseloadTable = ({ rows }: { readonly rows: readonly ChildInCaseload[] }) => (
  <Table highlightOnHover verticalSpacing="xs" className="stacking">
    <caption className="visually-hidden">{texts.title}</caption>
    <Table.Thead>
      <Table.Tr>
        {[texts.reference, texts.age, texts.program, texts.focus, texts.newest, texts.reassessment, texts.flag].map(
          (label) => (
            <Table.Th key={label} scope="col">
              {label}
            </Table.Th>
          ),
        )}
      </Table.Tr>
    </Table.Thead>
    <Table.Tbody>
      {rows.map((child) => (
        <CaseloadRow key={child.childId} child={child} />
      ))}
    </Table.Tbody>
  </Table>
);

const CaseloadRow = ({ child }: { readonly child: ChildInCaseload }) => {
  const { childId, reference, program, approvedFocus, newestAssessedOn, newestKind, openFlag } = child;
  const params = { childId };
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Link to="/children/$childId" params={params}>
          <ChildName childId={childId} reference={reference} />
        </Link>
      </Table.Th>
      <Table.Td data-label={texts.age}>{ageOf(child.bornMonth)}</Table.Td>
      <Table.Td data-label={texts.program}>{program}</Table.Td>
      <Table.Td data-label={texts.focus}>
        {approvedFocus === null ? texts.noFocus : regionNames[approvedFocus]}
      </Table.Td>
      <Table.Td data-label={texts.newest}>
        {newestAssessedOn === null || newestKind === null
          ? texts.never
          : `${newestAssessedOn} ${kindNames[newestKind]}`}
      </Table.Td>
      <Table.Td data-label={texts.reassessment}>
        {child.dischargedOn === null ? (
          <DueBadge owed={owedOf(child)} on={today()} />
        ) : (
          texts.discharged(child.dischargedOn)
        )}
      </Table.Td>
      <Table.Td data-label={texts.flag}>
        {openFlag === null ? (
          nothing
        ) : (
          <Link to="/children/$childId/flags" params={params}>
            <Badge variant="outline" className="flag-badge">
              {(openFlag.direction === 'up' ? texts.flagUp : texts.flagBack)(regionNames[openFlag.to])}
            </Badge>
          </Link>
        )}
      </Table.Td>
    </Table.Tr>
  );
};

const ageOf = (bornMonth: string | null): string => {
  const born = parseYearMonth(bornMonth ?? '');
  return born === null ? nothing : ageText(ageInMonths(born, today()));
};
