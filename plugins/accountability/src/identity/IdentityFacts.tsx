import { makeStyles } from '@material-ui/core/styles';
import type { IdentityDetail } from 'backstage-plugin-accountability-common';
import type { ReactNode } from 'react';
import { ObservedTime, Section, When } from '../shared';
import { useText } from '../translation';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, max-content) 1fr',
    gap: theme.spacing(0.5, 3),
    margin: 0,
    '& dt': { fontWeight: 'bold' },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
    '& ul': { margin: 0, paddingLeft: theme.spacing(2) },
  },
}));

/** What the sources say about it, for those who want to know exactly. */
export function IdentityFacts({ identity }: { identity: IdentityDetail }) {
  const classes = useStyles();
  const t = useText();
  const { record, presences } = identity;
  const labels = Object.entries(record.labels);
  const facts: Array<[string, ReactNode] | undefined> = [
    [t('identity.facts.reference'), <code>{identity.reference}</code>],
    record.aliases.length > 0
      ? [t('identity.facts.aliases'), <Lines of={record.aliases} />]
      : undefined,
    record.description
      ? [t('identity.facts.description'), record.description]
      : undefined,
    [
      t('identity.facts.environment'),
      t(`identity.environment.${identity.environment}`),
    ],
    [t('identity.facts.origin'), t(`identity.origin.${identity.origin}`)],
    [
      t('identity.facts.privilege'),
      <>
        {t(`shared.privilege.${identity.privilege}`)}
        <Lines of={record.privilege.evidence} />
      </>,
    ],
    [t('identity.facts.created'), <ObservedTime time={record.createdAt} />],
    [t('identity.facts.lastUsed'), <ObservedTime time={identity.lastUsedAt} />],
    [t('identity.facts.firstSeen'), <When at={identity.firstSeenAt} />],
    [
      t('identity.facts.sources'),
      presences.map(presence => (
        <div key={presence.sourceId}>
          {presence.title}
          {presence.goneAt && (
            <>
              , {t('identity.facts.sourceGone')} <When at={presence.goneAt} />
            </>
          )}
        </div>
      )),
    ],
    labels.length > 0
      ? [
          t('identity.facts.labels'),
          <Lines of={labels.map(([key, value]) => `${key} = ${value}`)} />,
        ]
      : undefined,
  ];
  return (
    <Section title={t('identity.facts.title')} level={3}>
      <dl className={classes.list}>
        {facts.map(
          fact =>
            fact && (
              <FactLine key={fact[0]} name={fact[0]}>
                {fact[1]}
              </FactLine>
            ),
        )}
      </dl>
    </Section>
  );
}

function FactLine({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Lines({ of }: { of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <ul>
      {of.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
