# Adds to the .msi what jpackage cannot say: the folder of `budget` on the user's PATH, and the program among those that open
# workbooks. These are rows of Windows Installer's own tables, so it takes them back when the program is removed.
param([Parameter(Mandatory)][string]$Package)
$ErrorActionPreference = 'Stop'

function Invoke-Member($Object, [string]$Name, [object[]]$Arguments = @(), [string]$Kind = 'InvokeMethod') {
    $Object.GetType().InvokeMember($Name, $Kind, $null, $Object, $Arguments)
}

$installer = New-Object -ComObject WindowsInstaller.Installer
$database = Invoke-Member $installer 'OpenDatabase' @($Package, 1)

function Get-Row([string]$Statement) {
    $view = Invoke-Member $database 'OpenView' @($Statement)
    Invoke-Member $view 'Execute' | Out-Null
    try { Invoke-Member $view 'Fetch' } catch { $null } finally { Invoke-Member $view 'Close' | Out-Null }
}

# tables and actions are there only if jpackage needed them
$tables = @{
    Environment = 'CREATE TABLE `Environment` (`Environment` CHAR(72) NOT NULL, `Name` CHAR(255) NOT NULL LOCALIZABLE, `Value` CHAR(255) LOCALIZABLE, `Component_` CHAR(72) NOT NULL PRIMARY KEY `Environment`)'
    Registry    = 'CREATE TABLE `Registry` (`Registry` CHAR(72) NOT NULL, `Root` SHORT NOT NULL, `Key` CHAR(255) NOT NULL LOCALIZABLE, `Name` CHAR(255) LOCALIZABLE, `Value` CHAR(0) LOCALIZABLE, `Component_` CHAR(72) NOT NULL PRIMARY KEY `Registry`)'
}
foreach ($table in $tables.Keys) {
    if ($null -eq (Get-Row "SELECT ``Name`` FROM ``_Tables`` WHERE ``Name`` = '$table'")) { Get-Row $tables[$table] | Out-Null }
}
$actions = @{ WriteRegistryValues = 5000; RemoveRegistryValues = 2600; WriteEnvironmentStrings = 5200; RemoveEnvironmentStrings = 3300 }
foreach ($action in $actions.Keys) {
    if ($null -eq (Get-Row "SELECT ``Action`` FROM ``InstallExecuteSequence`` WHERE ``Action`` = '$action'")) {
        Get-Row "INSERT INTO ``InstallExecuteSequence`` (``Action``, ``Sequence``) VALUES ('$action', $($actions[$action]))" | Out-Null
    }
}

$component = Invoke-Member (Get-Row 'SELECT `Component` FROM `Component`') 'StringData' @(1) 'GetProperty'
foreach ($statement in Get-Content (Join-Path $PSScriptRoot 'additions.sql')) {
    Get-Row $statement.Replace('{component}', $component) | Out-Null
}
Invoke-Member $database 'Commit' | Out-Null
