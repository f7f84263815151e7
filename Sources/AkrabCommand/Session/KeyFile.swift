extension SharedOptions {
    /// Where the key lies that seals second factors: beside the data, never in them; of a server's data, in a file that
    /// AKRAB_KEY_FILE names or in the settings folder of whoever runs the program.
    func keyFile(_ session: Session) -> String {
        let location = location(session)
        guard Self.isAddress(location) else { return location + "/akrab.key" }
        if let said = session.environment["AKRAB_KEY_FILE"], !said.isEmpty { return session.absolute(said) }
        let folder = session.environment["XDG_CONFIG_HOME"] ?? (session.environment["HOME"] ?? ".") + "/.config"
        return folder + "/akrab/akrab.key"
    }
}
