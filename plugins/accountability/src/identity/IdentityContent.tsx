import { IdentityBody } from './IdentityBody';
import { useIdentity } from './useIdentity';

/** Everything known about one identity, for a side panel. */
export function IdentityContent(props: {
  id: string;
  /** Called once a decision is recorded. */
  onDone?: () => void;
}) {
  const identity = useIdentity(props.id);
  return <IdentityBody identity={identity} onDone={props.onDone} />;
}
