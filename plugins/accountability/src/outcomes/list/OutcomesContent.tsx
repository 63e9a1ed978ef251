import { ButtonLink, Flex } from '@backstage/ui';
import { useNumber } from '../../inventory/useNumber';
import {
  AsyncContent,
  ListHead,
  useDefinitionPaths,
  useLanguage,
} from '../../shared';
import { useText } from '../../translation';
import { EmptyOutcomes } from './EmptyOutcomes';
import { OutcomeFilters } from './OutcomeFilters';
import { OutcomeItems } from './OutcomeItems';
import { isFiltered } from './OutcomeQuery';
import { outcomesSentence } from './outcomesSentence';
import { useOutcomeList } from './useOutcomeList';
import { useOutcomeQuery } from './useOutcomeQuery';

/** Every outcome: who answers for it, how it stands, what it governs. */
export function OutcomesContent() {
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
      <ListHead
        sentence={
          page
            ? outcomesSentence({ t, page, filtered: asks, number, language })
            : t('outcomes.title')
        }
      >
        {page?.mayDeclare && (
          <ButtonLink variant="primary" href={paths.declare('Outcome')}>
            {t('outcomes.list.declare')}
          </ButtonLink>
        )}
      </ListHead>
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
                excepted: undefined,
              })
            }
          />
        )}
      </AsyncContent>
    </Flex>
  );
}
