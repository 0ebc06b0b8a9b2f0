import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { UnreviewedCount } from '../emergencies/unreviewed-count';
import type { Page, PageGroup as Group } from './pages-of';

/** Pages under one word. Opened by a press; Escape, a choice, or going elsewhere closes it. */
export const PageGroup = ({ group: { label, pages } }: { readonly group: Group }) => {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const current = pages.find(({ to }) => path === to || path.startsWith(`${to}/`));
  useEffect(() => setIsOpen(false), [path]);

  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    setIsOpen(false);
    button.current?.focus();
  };
  const closeOnLeaving = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setIsOpen(false);
  };
  return (
    <div className="page-group" onKeyDown={closeOnEscape} onBlur={closeOnLeaving}>
      <button
        ref={button}
        type="button"
        className="page-link"
        // The page that is open is one of these: said in words, since a closed list does not show it.
        data-current={current === undefined ? undefined : true}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {current === undefined ? label : `${label}: ${current.label}`}
        {pages.some(isEmergencies) && <UnreviewedCount />} <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
      </button>
      <ul id={listId} hidden={!isOpen}>
        {pages.map((page) => (
          <li key={page.to}>
            <PageLink page={page} />
          </li>
        ))}
      </ul>
    </div>
  );
};

export const PageLink = ({ page }: { readonly page: Page }) => (
  <Link to={page.to} className="page-link" activeProps={{ 'aria-current': 'page' }}>
    {page.label}
    {isEmergencies(page) && <UnreviewedCount />}
  </Link>
);

const isEmergencies = ({ to }: Page): boolean => to === '/emergencies';
