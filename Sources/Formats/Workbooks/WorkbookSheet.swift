/// One sheet of a workbook, by its name on the tab.
package struct WorkbookSheet: Hashable, Sendable {
    package let name: String
    /// Somebody put it out of sight: helper lists, old months.
    package let isHidden: Bool
    let part: String

    package init(name: String, isHidden: Bool, part: String) {
        self.name = name
        self.isHidden = isHidden
        self.part = part
    }
}
