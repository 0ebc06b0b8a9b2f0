import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { texts } from './texts';
import { unseenQuery } from './notices-query';

/** In the frame around every page: how many notices wait to be seen, and the way to them. */
export const NoticesBell = () => {
  const { data } = useQuery(unseenQuery);
  const unseen = data?.unseen ?? 0;
  return (
    <Link to="/notices" className="page-link" activeProps={{ 'aria-current': 'page' }}>
      {texts.title}
      {unseen > 0 && (
        <span className="unseen">
          {unseen} <span className="visually-hidden">{texts.unseen}</span>
        </span>
      )}
    </Link>
  );
};
