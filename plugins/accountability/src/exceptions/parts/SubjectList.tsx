import type { ExceptionSubject } from 'backstage-plugin-accountability-common';
import { DefinitionLink } from '../../outcomes/DefinitionLink';
import {
  IdentityLink,
  SeverityTag,
  StateChip,
  useSecondaryText,
} from '../../shared';
import { useText } from '../../translation';
import { useExceptionStyles } from '../useExceptionStyles';

/** Most findings that the backend tells at once. */
const MOST = 200;

/** What an exception is about, and whether it still fails. */
export function SubjectList({ subjects }: { subjects: ExceptionSubject[] }) {
  const t = useText();
  const classes = useExceptionStyles();
  const secondary = useSecondaryText();
  if (subjects.length === 0) return <p>{t('exceptions.finding.none')}</p>;
  return (
    <>
      <ul className={classes.list}>
        {subjects.map(subject => {
          const { ruleId, identityId, outcomeRef, failing } = subject;
          return (
            <li key={`${ruleId}:${identityId ?? outcomeRef}`}>
              <div className={classes.line}>
                <strong>
                  <SubjectName subject={subject} />
                </strong>
                <SeverityTag severity={subject.severity} />
                <StateChip state={failing ? 'fail' : 'pass'}>
                  {t(`exceptions.finding.${failing ? 'failing' : 'passing'}`)}
                </StateChip>
              </div>
              <div>
                {t('exceptions.finding.rule', { title: subject.ruleTitle })}
              </div>
              {subject.because && (
                <div className={secondary.text}>{subject.because}</div>
              )}
            </li>
          );
        })}
      </ul>
      {subjects.length >= MOST && (
        <p>{t('exceptions.finding.all', { count: MOST })}</p>
      )}
    </>
  );
}

function SubjectName({ subject }: { subject: ExceptionSubject }) {
  const { identityId, outcomeRef, title } = subject;
  if (identityId) return <IdentityLink id={identityId}>{title}</IdentityLink>;
  return outcomeRef ? (
    <DefinitionLink definition={{ ref: outcomeRef, title }} />
  ) : (
    <>{title}</>
  );
}
