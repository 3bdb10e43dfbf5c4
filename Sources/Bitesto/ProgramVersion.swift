/// The version of Bitesto, by semantic versioning.
public let programVersion = "0.1.0"
