import { Link } from '@tanstack/react-router';
import { texts } from './texts';

export const Sections = () => (
  <nav className="tabs" aria-label={texts.sections}>
    <Link to="/people" activeProps={{ 'aria-current': 'page' }}>
      {texts.title}
    </Link>
    <Link to="/care-teams" activeProps={{ 'aria-current': 'page' }}>
      {texts.careTeams}
    </Link>
    <Link to="/staff" activeProps={{ 'aria-current': 'page' }}>
      {texts.staff}
    </Link>
  </nav>
);
