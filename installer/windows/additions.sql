INSERT INTO `Environment` (`Environment`, `Name`, `Value`, `Component_`) VALUES ('BudgetPath', '=-PATH', '[~];[INSTALLDIR]', '{component}')
INSERT INTO `Registry` (`Registry`, `Root`, `Key`, `Name`, `Value`, `Component_`) VALUES ('BudgetOpen', 1, 'Software\Classes\Applications\budget-explorer.exe\shell\open\command', '', '"[INSTALLDIR]budget-explorer.exe" "%1"', '{component}')
INSERT INTO `Registry` (`Registry`, `Root`, `Key`, `Name`, `Value`, `Component_`) VALUES ('BudgetXlsx', 1, 'Software\Classes\Applications\budget-explorer.exe\SupportedTypes', '.xlsx', '', '{component}')
INSERT INTO `Registry` (`Registry`, `Root`, `Key`, `Name`, `Value`, `Component_`) VALUES ('BudgetXls', 1, 'Software\Classes\Applications\budget-explorer.exe\SupportedTypes', '.xls', '', '{component}')
