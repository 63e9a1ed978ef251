import { Link } from '@backstage/core-components';
import type { ExceptionDetail } from 'backstage-plugin-accountability-common';
import { PartyLine } from '../../outcomes/seats';
import { Section, When } from '../../shared';
import { useText } from '../../translation';
import { useExceptionStyles } from '../useExceptionStyles';
import { Proof } from './Proof';

/** What shows that it is so: given when it was asked for, and when it was closed. */
export function Evidence(props: {
  exception: Pick<ExceptionDetail, 'terms' | 'transitions'>;
}) {
  const { terms, transitions } = props.exception;
  const t = useText();
  const classes = useExceptionStyles();
  const closing = transitions.find(({ evidence }) => evidence);
  return (
    <Section title={t('exceptions.detail.evidence')}>
      {terms.evidence.length === 0 && !closing && (
        <p>{t('exceptions.detail.noEvidence')}</p>
      )}
      <ul className={classes.list}>
        {terms.evidence.map(({ title, link }, index) => (
          <li key={`${index}:${title}`}>
            {link ? <Link to={link}>{title}</Link> : title}
          </li>
        ))}
        {closing?.evidence && (
          <li>
            <Proof text={closing.evidence} />
            <div className={classes.line}>
              {t('exceptions.detail.closedWith')} <When at={closing.at} />
              {closing.by && <PartyLine party={closing.by} />}
            </div>
          </li>
        )}
      </ul>
    </Section>
  );
}
