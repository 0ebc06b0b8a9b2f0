import { texts } from './texts';

type Due = { readonly dueOn: string; readonly daysLeft: number; readonly due: 'due' | 'overdue' | null };

export const DueWords = ({ due: { daysLeft, due } }: { readonly due: Due }) => (
  <span className="due" data-state={due ?? 'up-to-date'}>
    {daysLeft < 0 ? texts.overdue(-daysLeft) : texts.dueIn(daysLeft)}
  </span>
);
