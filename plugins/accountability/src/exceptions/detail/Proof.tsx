import { Link } from '@backstage/core-components';
import { isLink } from '../parts/isLink';

/** What somebody said to prove something; an address can be opened. */
export function Proof({ text }: { text: string }) {
  return isLink(text) ? <Link to={text.trim()}>{text}</Link> : <>{text}</>;
}
