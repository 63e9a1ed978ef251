import { errorText, httpStatus, StateChip } from '../../shared';

/** Why something about a review was not done. What was typed stays. */
export function HoldProblem(props: {
  title: string;
  error?: Error;
  /** What it means that somebody was faster. */
  conflict: string;
}) {
  const { title, error, conflict } = props;
  if (!error) return null;
  return (
    <div role="alert">
      <StateChip state="fail">{title}</StateChip>
      <div>{httpStatus(error) === 409 ? conflict : errorText(error)}</div>
    </div>
  );
}
