/// The 公开说明 that is generated: what it says is gathered from the tables, from last year's budget, from the earlier text
/// and from what users type.
package budgetexplorer.service.disclosure;
