import { ButtonLink, Flex, Text } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { useNumber } from '../../inventory/useNumber';
import { AsyncContent, useDefinitionPaths, useLanguage } from '../../shared';
import { useText } from '../../translation';
import { EmptyOutcomes } from './EmptyOutcomes';
import { OutcomeFilters } from './OutcomeFilters';
import { OutcomeItems } from './OutcomeItems';
import { isFiltered } from './OutcomeQuery';
import { outcomesSentence } from './outcomesSentence';
import { useOutcomeList } from './useOutcomeList';
import { useOutcomeQuery } from './useOutcomeQuery';

const useStyles = makeStyles(theme => ({
  head: {
    alignItems: 'flex-start',
    display: 'flex',
    gap: theme.spacing(1, 3),
    justifyContent: 'space-between',
    '& > a': { flexShrink: 0 },
    [theme.breakpoints.down('xs')]: { flexDirection: 'column' },
  },
}));

/** Every outcome: who answers for it, how it stands, what it governs. */
export function OutcomesContent() {
  const classes = useStyles();
  const t = useText();
  const number = useNumber();
  const language = useLanguage();
  const paths = useDefinitionPaths();
  const { query, setQuery } = useOutcomeQuery();
  const list = useOutcomeList(query);
  const page = list.data;
  const asks = isFiltered(query) || query.all;
  if (page?.items.length === 0 && !asks) {
    return (
      <EmptyOutcomes
        mayDeclare={page.mayDeclare}
        onShowAll={() => setQuery({ all: true })}
      />
    );
  }
  return (
    <Flex direction="column" gap="4">
      <div className={classes.head}>
        <Text as="h2" variant="title-small" weight="bold">
          {page
            ? outcomesSentence({ t, page, filtered: asks, number, language })
            : t('outcomes.title')}
        </Text>
        {page?.mayDeclare && (
          <ButtonLink variant="primary" href={paths.declare('Outcome')}>
            {t('outcomes.list.declare')}
          </ButtonLink>
        )}
      </div>
      <OutcomeFilters query={query} onChange={setQuery} />
      <AsyncContent result={list} what={t('outcomes.what')}>
        {data => (
          <OutcomeItems
            page={data}
            loading={list.loading}
            onMore={list.showMore}
            onClear={() =>
              setQuery({
                q: undefined,
                mine: false,
                status: undefined,
                rule: undefined,
                verdict: undefined,
              })
            }
          />
        )}
      </AsyncContent>
    </Flex>
  );
}
