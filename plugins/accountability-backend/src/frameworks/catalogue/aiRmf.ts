import type { Framework } from '../Framework';

/**
 * The function GOVERN of NIST AI 100-1 (January 2023), which is about accountability.
 * A work of the United States government, in the public domain.
 */
export const aiRmf: Framework = {
  key: 'ai-rmf',
  title: 'NIST AI Risk Management Framework: GOVERN',
  publisher: 'National Institute of Standards and Technology',
  url: 'https://www.nist.gov/itl/ai-risk-management-framework',
  complete: true,
  groupOf: id => id.replace(/\.\d+$/, ''),
  groups: {
    'AI RMF GOVERN 1':
      'Policies, processes, procedures, and practices for mapping, measuring, and managing AI risks are in place, transparent, and implemented effectively',
    'AI RMF GOVERN 2':
      'Accountability structures are in place so that the appropriate teams and individuals are empowered, responsible, and trained',
    'AI RMF GOVERN 3':
      'Workforce diversity, equity, inclusion, and accessibility processes are prioritized throughout the lifecycle',
    'AI RMF GOVERN 4':
      'Organizational teams are committed to a culture that considers and communicates AI risk',
    'AI RMF GOVERN 5':
      'Processes are in place for robust engagement with relevant AI actors',
    'AI RMF GOVERN 6':
      'Policies and procedures address AI risks and benefits arising from third-party software and data and other supply chain issues',
  },
  requirements: {
    'AI RMF GOVERN 1.1':
      'Legal and regulatory requirements involving AI are understood, managed, and documented',
    'AI RMF GOVERN 1.2':
      'The characteristics of trustworthy AI are integrated into organizational policies, processes, procedures, and practices',
    'AI RMF GOVERN 1.3':
      'Processes, procedures, and practices determine the needed level of risk management activities based on the risk tolerance of the organization',
    'AI RMF GOVERN 1.4':
      'The risk management process and its outcomes are established through transparent policies, procedures, and other controls based on risk priorities',
    'AI RMF GOVERN 1.5':
      'Ongoing monitoring and periodic review of the risk management process and its outcomes are planned, with roles, responsibilities and frequency',
    'AI RMF GOVERN 1.6':
      'Mechanisms are in place to inventory AI systems, and are resourced according to risk priorities',
    'AI RMF GOVERN 1.7':
      'Processes and procedures are in place for decommissioning and phasing out AI systems safely',
    'AI RMF GOVERN 2.1':
      'Roles and responsibilities and lines of communication are documented and clear to individuals and teams throughout the organization',
    'AI RMF GOVERN 2.2':
      'Personnel and partners receive AI risk management training that enables them to perform their duties and responsibilities',
    'AI RMF GOVERN 2.3':
      'Executive leadership takes responsibility for decisions about risks associated with AI system development and deployment',
    'AI RMF GOVERN 3.1':
      'Decisions about AI risks throughout the lifecycle are informed by a diverse team',
    'AI RMF GOVERN 3.2':
      'Policies and procedures define and differentiate roles and responsibilities for human-AI configurations and oversight of AI systems',
    'AI RMF GOVERN 4.1':
      'Policies and practices foster a critical thinking and safety-first mindset in the design, development, deployment, and uses of AI systems',
    'AI RMF GOVERN 4.2':
      'Teams document the risks and potential impacts of the AI technology that they design, develop, deploy, evaluate, and use, and communicate about them',
    'AI RMF GOVERN 4.3':
      'Practices enable AI testing, identification of incidents, and information sharing',
    'AI RMF GOVERN 5.1':
      'Policies and practices collect, consider, prioritize, and integrate feedback from those outside the team that developed or deployed the AI system',
    'AI RMF GOVERN 5.2':
      'Mechanisms enable the team that developed or deployed AI systems to regularly incorporate adjudicated feedback',
    'AI RMF GOVERN 6.1':
      'Policies and procedures address AI risks associated with third-party entities, including infringement of rights',
    'AI RMF GOVERN 6.2':
      'Contingency processes handle failures or incidents in third-party data or AI systems deemed to be high-risk',
  },
};
