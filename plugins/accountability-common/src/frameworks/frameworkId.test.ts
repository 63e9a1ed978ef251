import { frameworkOf, officialFrameworkId } from './frameworkId';

describe('officialFrameworkId', () => {
  it.each([
    ['NHI-01', 'NHI1:2025', 'owasp-nhi'],
    ['NHI-1', 'NHI1:2025', 'owasp-nhi'],
    ['NHI01', 'NHI1:2025', 'owasp-nhi'],
    ['NHI1', 'NHI1:2025', 'owasp-nhi'],
    ['nhi10', 'NHI10:2025', 'owasp-nhi'],
    ['NHI-10', 'NHI10:2025', 'owasp-nhi'],
    ['OWASP NHI5', 'NHI5:2025', 'owasp-nhi'],
    ['NHI1:2025', 'NHI1:2025', 'owasp-nhi'],
    [' NHI7:2025 ', 'NHI7:2025', 'owasp-nhi'],
    ['GV.OV-01', 'CSF GV.OV-01', 'csf'],
    ['gv.ov-1', 'CSF GV.OV-01', 'csf'],
    ['NIST CSF 2.0 PR.AA-05', 'CSF PR.AA-05', 'csf'],
    ['CSF GV.OV', 'CSF GV.OV', 'csf'],
    ['CSF  GV.RR-02', 'CSF GV.RR-02', 'csf'],
    ['GOVERN 2.3', 'AI RMF GOVERN 2.3', 'ai-rmf'],
    ['NIST AI RMF GOVERN-1.5', 'AI RMF GOVERN 1.5', 'ai-rmf'],
    ['ai-rmf govern 2', 'AI RMF GOVERN 2', 'ai-rmf'],
    ['A.5.3', 'ISO 27001 A.5.3', 'iso-27001'],
    ['ISO/IEC 27001:2022 a.8.2', 'ISO 27001 A.8.2', 'iso-27001'],
    ['ISO 27001 9.1', 'ISO 27001 9.1', 'iso-27001'],
    ['27001 6.1.2', 'ISO 27001 6.1.2', 'iso-27001'],
    ['CC1.3', 'SOC 2 CC1.3', 'soc-2'],
    ['SOC2 cc6.1', 'SOC 2 CC6.1', 'soc-2'],
    ['SOC 2 A1.2', 'SOC 2 A1.2', 'soc-2'],
    ['AC-2', 'SP 800-53 AC-2', 'sp-800-53'],
    ['800-53 AC-6', 'SP 800-53 AC-6', 'sp-800-53'],
    ['NIST SP 800-53 r5 ac-2(3)', 'SP 800-53 AC-2(3)', 'sp-800-53'],
    ['NIST SP 800-53 Rev. 5 PM-29', 'SP 800-53 PM-29', 'sp-800-53'],
  ])('writes %s as %s', (id, official, framework) => {
    expect(officialFrameworkId(id)).toBe(official);
    expect(officialFrameworkId(official)).toBe(official);
    expect(frameworkOf(id)).toBe(framework);
  });

  it.each([
    'NHI-11',
    'NHI0',
    'NHI1:2024',
    'PCI DSS 8.6.1',
    'CIS Azure 8.3.3',
    'A1.2',
    'XX-2',
    '9.1',
    'GOVERN',
  ])('leaves %s as it is, for another framework', id => {
    expect(officialFrameworkId(id)).toBe(id);
    expect(frameworkOf(id)).toBe('other');
  });
});
